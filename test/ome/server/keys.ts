/** The members that a server knows of each configuration object; it refuses every other. */
export const knownKeys = {
  virtualHost: [
    'name',
    'distribution',
    'host',
    'signedPolicy',
    'admissionWebhooks',
    'origins',
    'originMapStore',
    'crossDomains',
    'applications',
  ],
  application: [
    'name',
    'dynamic',
    'type',
    'outputProfiles',
    'providers',
    'publishers',
    'decodes',
    'persistentStreams',
    'transcodeWebhook',
    'eventGenerator',
  ],
  outputProfile: ['name', 'outputStreamName', 'encodes', 'playlists'],
};
