import { start } from '../components/start';
import { WidgetEdit } from './widget-edit';

start(<WidgetEdit />);
