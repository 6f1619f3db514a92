export { digestOf, type Digest } from './reminder-digest.ts';
export { countTasks, type TaskCount } from './task-count.ts';
