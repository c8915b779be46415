import { start } from '../components/loading/start';
import { Context } from './context';

start(<Context />);
