import { start } from '../components/loading/start';
import { Settings } from './settings';

start(<Settings />);
