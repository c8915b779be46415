import { start } from '../components/start';
import { Widget } from './widget';

start(<Widget />);
