import { start } from '../components/start';
import { Panel } from './shell/panel';

start(<Panel />);
