import { start } from '../components/start';
import { Workflow } from './workflow';

start(<Workflow />);
