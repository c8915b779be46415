import { measureSweep } from './sweep';
const r = await measureSweep(console.log);
console.log(JSON.stringify(r.map((x) => [x.day.calls, x.run.calls])));
