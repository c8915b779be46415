import { start } from '../components/loading/start';
import { Workflow } from './workflow';

start(<Workflow />);
