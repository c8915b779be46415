import { start } from '../components/loading/start';
import { Panel } from './shell/panel';

start(<Panel />);
