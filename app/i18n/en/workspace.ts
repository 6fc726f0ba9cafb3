import type { workspace as nl } from '../nl/workspace.ts';

export const workspace: typeof nl = {
  overview: 'Overview',
  profile: 'Profile',
  registration: 'Registrations and sites',
  certificates: 'Certificates',
  references: 'Earlier projects',
  contacts: 'Contact persons',
  ownership: 'Ownership',
  members: 'Members',
  mandates: 'Mandates',
  verification: 'Verification',
  homeEyebrow: 'Workspace',
  publicPage: 'The page as others see it',
};
