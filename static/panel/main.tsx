import { start } from '../components/start';
import { Panel } from './panel';

start(<Panel />);
