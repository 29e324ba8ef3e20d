/**
 * Who may do what, by the rules and not by what the program does: every REST operation and every root field of the graph.
 *
 * `yes`: done, or shown. `none`: answered as if organization A's thing were not there. `no`: refused (401 to anonymous, 403, or
 * 404 where they may not know of it). Organization A owns the streams, agents, episodes, persons, users and presets
 * asked about; nodes and the configuration belong to the operator.
 *
 * reader    API token that may list and read everything
 * streams   API token for everything about streams, agents and layouts
 * stranger  holds every permission, in organization B
 * member    of A without permissions; the next six hold one permission each: can_view_stats, can_view_streams,
 *           can_edit_streams, can_edit_users, can_view_persons_lists, can_edit_persons_lists; to edit comes with to view
 * owner     of A: holds every permission there
 * readonly  holds every permission in A, and changes nothing
 * admin     access_level admin
 * node      a media server with its config-external key
 */
export const table = `
                         anonymous reader streams stranger member stats view edit users persons editPersons owner readonly admin master node

see streams              no        yes    yes     none     none   none  yes  yes  none  none    none        yes   yes      yes   yes    no
  Central                streams_list stream_get stream_layouts_get
  Watcher                streams_list stream_get stream_layouts_get camera_config_get camera_auth_get
  graph                  streams stream streamChanges

change streams           no        no     yes     no       no     no    no   yes  no    no      no          yes   no       yes   yes    no
  Central                stream_save stream_delete streams_batch_update batch_update_streams_layouts
  Watcher                stream_save stream_delete streams_multiedit streams_zones_settings camera_config_save camera_auth_save
                         camera_reboot stream_firmware_update
  graph                  saveStream deleteStream saveStreams deleteStreams saveStreamsAtomically setStreamLayouts editStreams
                         pinStreamLayouts setStreamZones saveCameraConfig saveCameraAccess rebootCamera prepareCameraFirmware

watch streams            no        yes    yes     no       no     no    yes  yes  no    no      no          yes   yes      yes   yes    no
  graph                  mintPlaybackToken

preview streams          no        yes    yes     yes      yes    yes   yes  yes  yes   yes     yes         yes   yes      yes   yes    no
  Central                preview_layout_change_for_stream_config batch_stream_layout_preview
  Watcher                preview_layout_change_for_stream_config
  graph                  previewStreamLayout previewStreamLayouts planStreamLayouts layoutChanges

apply plans of others    no        no     none    no       no     no    no   none no    no      no          none no       none  none   no
  graph                  applyLayoutPlan

see agents               no        yes    yes     none     none   none  yes  yes  none  none    none        yes   yes      yes   yes    no
  Central                agents_list agent_get agent_logs_get
  Watcher                agents_list agent_get
  graph                  agents agent agentChanges

change agents            no        no     yes     no       no     no    no   yes  no    no      no          yes   no       yes   yes    no
  Central                agent_save agent_delete agent_reboot agent_reset agent_disconnect batch_update_agents_layouts
  graph                  saveAgent saveAgents deleteAgent deleteAgents setAgentLayouts rebootAgent resetAgent disconnectAgent

see shares               no        none   yes     none     none   none  none yes  none  none    none        yes   yes      yes   yes    no
  Watcher                shared_tokens_list
  graph                  sharedTokens sharedToken

change shares            no        no     yes     no       no     no    no   yes  no    no      no          yes   no       yes   yes    no
  Watcher                shared_token_create shared_token_delete
  graph                  createSharedToken deleteSharedToken

see episodes             no        yes    no      none     none   none  yes  yes  none  none    none        yes   yes      yes   yes    no
  Central                episodes_list episode_get
  graph                  episodes episode episodeChanges

change episodes          no        no     no      no       no     no    no   yes  no    no      no          yes   no       yes   yes    no
  Central                episode_save episode_delete
  graph                  saveEpisode saveEpisodes deleteEpisode deleteEpisodes

see persons              no        yes    no      none     no     no    no   no   no    yes     yes         yes   yes      yes   yes    no
  Central                persons_list person_get
  graph                  persons person personChanges

change persons           no        no     no      no       no     no    no   no   no    no      yes         yes   no       yes   yes    no
  Central                person_save person_delete
  graph                  savePerson savePersons deletePerson deletePersons

see users                no        yes    no      none     none   none  none none yes   none    none        yes   yes      yes   yes    no
  Watcher                users_list user_get
  graph                  users user

change users             no        no     no      no       no     no    no   no   yes   no      no          yes   no       yes   yes    no
  Watcher                user_create user_save user_delete users_apikey_create
  graph                  createUser saveUser deleteUser createUserApiKey deleteUserApiKey setOrganizationMember
                         removeOrganizationMember

see keys of users        no        none   no      none     none   none  none none yes   none    none        yes   none     yes   yes    no
  Watcher                users_apikey_get

see organizations        no        yes    no      none     yes    yes   yes  yes  yes   yes     yes         yes   yes      yes   yes    no
  graph                  organizations organization

change organizations     no        no     no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  graph                  createOrganization saveOrganization deleteOrganization

see presets              no        yes    no      none     yes    yes   yes  yes  yes   yes     yes         yes   yes      yes   yes    no
  Watcher                presets_list preset_get
  graph                  presets preset

change presets           no        no     no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  Watcher                presets_create preset_save organization_preset_save delete_organization_preset
  graph                  createPreset savePreset deletePreset linkPreset unlinkPreset

see jobs                 no        yes    no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  graph                  presetJobs presetJob

see nodes                no        yes    no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  Central                streamers_list streamer_get cluster_stats_get dvrs_list preview_layout_change_for_streamer_config
                         batch_streamer_layout_preview
  Watcher                streamers_list streamer_get cluster_stats_get preview_layout_change_for_streamer_config
  graph                  streamers streamer clusterStats dvrs streamerChanges previewStreamerLayout previewStreamerLayouts

change nodes             no        no     no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  Central                streamer_save streamer_delete streamers_batch_update
  Watcher                streamer_save streamer_delete
  graph                  saveStreamer saveStreamers deleteStreamer deleteStreamers saveStreamersAtomically
                         setStreamerMaintenance

see media servers        no        yes    no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  PortSIP                listMediaServers getMediaServer getMediaServerStatus
  graph                  mediaServers mediaServer portsipMediaServers mediaServerChanges omeServer

change media servers     no        no     no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  PortSIP                createMediaServer updateMediaServer deleteMediaServer
  VMS                    createServer updateServer
  graph                  saveMediaServer deleteMediaServer createOmeVirtualHosts deleteOmeVirtualHost createOmeApplications
                         patchOmeApplication deleteOmeApplication createOmeOutputProfiles replaceOmeOutputProfile
                         deleteOmeOutputProfile createOmeStream deleteOmeStream startOmeRecording stopOmeRecording
                         startOmePush stopOmePush startOmeHlsDump stopOmeHlsDumps sendOmeEvents sendOmeSubtitles
                         concludeOmeHlsLive createOmeChannel patchOmeScheduledChannel deleteOmeChannel reloadOmeCertificates

see configuration        no        yes    no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  Central                auth_backends_list auth_backend_get load_balancers_list load_balancer_get api_tokens_list api_token_get
                         config_get central_events_list
  Watcher                domain_config_get system_config_get tls_certificate_get watcher_status_get events_list zones_list zone_get
  graph                  authBackends authBackend authBackendChanges loadBalancers loadBalancer loadBalancerChanges apiTokens
                         apiToken apiTokenChanges domainConfig systemConfig tlsCertificate watcherStatus centralConfig configChanges
                         auditEvents auditChanges zones zone zoneChanges

change configuration     no        no     no      no       no     no    no   no   no    no      no          no    no       yes   yes    no
  Central                auth_backend_save auth_backend_delete load_balancer_save load_balancer_delete api_token_save config_save
  Watcher                domain_config_save letsencrypt_issue watcher_provision zone_save zone_delete
  graph                  saveAuthBackend deleteAuthBackend saveLoadBalancer deleteLoadBalancer saveApiToken deleteApiToken
                         saveDomainConfig issueTlsCertificate provisionWatcher saveCentralConfig saveZone deleteZone

be provisioned           no        yes    no      no       no     no    no   no   no    no      no          no    no       yes   yes    yes
  Central                streamer_streams_list streamer_dynamic_streams_list streamer_update_streams_list external_episodes_list
                         srt_port_resolve
  graph                  provisionedStreams episodesToKeep srtPortStream

be let in or sent on     yes       yes    yes     yes      yes    yes   yes  yes  yes   yes     yes         yes   yes      yes   yes    yes
  Central                liveness_probe readiness_probe auth_request streaming_lb_playback streaming_lb_publish
  Watcher                liveness_probe readiness_probe login_create
  PortSIP                createToken
  VMS                    createToken
  graph                  viewer login refreshSession authorizePlay streamPlace

leave                    no        yes    yes     yes      yes    yes   yes  yes  yes   yes     yes         yes   yes      yes   yes    yes
  PortSIP                revokeToken
  graph                  logout
`;
