/* Tasks that are being recorded here, or were: whatever Tasklist asks of them by itself, it asks of what is gone or goes in a moment. */
const tasks = new Set();

/** @param {string} taskId */
export const goes = (taskId) => { tasks.add(taskId); };

/** It was not recorded after all. @param {string} taskId */
export const stays = (taskId) => { tasks.delete(taskId); };

/** @param {string} taskId */
export const isGoing = (taskId) => tasks.has(taskId);
