import { start } from '../components/loading/start';
import { WidgetEdit } from './widget-edit';

start(<WidgetEdit />);
