import { start } from '../components/loading/start';
import { Report } from './report';

start(<Report />);
