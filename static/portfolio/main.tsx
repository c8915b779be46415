import { start } from '../components/start';
import { Portfolio } from './portfolio';

start(<Portfolio />);
