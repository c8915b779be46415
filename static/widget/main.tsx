import { start } from '../components/loading/start';
import { Widget } from './widget';

start(<Widget />);
