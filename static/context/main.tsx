import { start } from '../components/start';
import { Context } from './context';

start(<Context />);
