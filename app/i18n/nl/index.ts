export { common } from './common.ts';
export { errors } from './errors.ts';
export { listings } from './listings.ts';
export { pages } from './pages.ts';
export { organisations } from './organisations.ts';
export { mail } from './mail.ts';
export { notifications } from './notifications.ts';
export { workspace } from './workspace.ts';
