import { start } from '../components/loading/start';
import { Portfolio } from './portfolio';

start(<Portfolio />);
