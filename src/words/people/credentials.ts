import type { CredentialId } from './credential-ids';

/** A kind of certificate: what it is called, who gives it, and where one looks it up. */
type CredentialScheme = { id: CredentialId; name: string; issuer: string; verify: string };

/**
 * Certificates of people that a policy may ask for. `verify` is where the issuer lets one look it up.
 * As of 2026-11-28.
 */
export const credentialSchemes: readonly CredentialScheme[] = [
  {
    ...{ id: 'AIMA', name: 'AI Management Associate', issuer: 'Production AI Institute' },
    verify: 'https://www.productionai.institute/certify/verify',
  },
  {
    ...{ id: 'CAIG', name: 'Certified AI Governance Professional' },
    ...{ issuer: 'Production AI Institute' },
    verify: 'https://www.productionai.institute/certify/verify',
  },
  {
    ...{ id: 'CAIA', name: 'Certified AI Auditor', issuer: 'Production AI Institute' },
    verify: 'https://www.productionai.institute/certify/verify',
  },
  {
    ...{ id: 'PMP', name: 'Project Management Professional', issuer: 'PMI' },
    verify: 'https://www.pmi.org/certifications/certification-resources/registry',
  },
  {
    ...{ id: 'PRINCE2', name: 'PRINCE2 Practitioner', issuer: 'PeopleCert' },
    verify: 'https://www.peoplecert.org/for-corporations/certificate-verification-service',
  },
  {
    ...{ id: 'CSM', name: 'Certified ScrumMaster', issuer: 'Scrum Alliance' },
    verify: 'https://www.scrumalliance.org/',
  },
  {
    ...{ id: 'AIGP', name: 'Artificial Intelligence Governance Professional', issuer: 'IAPP' },
    verify: 'https://iapp.org/certify/',
  },
  {
    ...{ id: 'CISA', name: 'Certified Information Systems Auditor', issuer: 'ISACA' },
    verify: 'https://www.isaca.org/credentialing/verify-a-certification',
  },
];
