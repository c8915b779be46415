import { start } from '../components/start';
import { Settings } from './settings';

start(<Settings />);
