import { start } from '../components/start';
import { Report } from './report';

start(<Report />);
