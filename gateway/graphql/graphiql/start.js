/* global YogaGraphiQL, graphqlWs, self, document, location, fetch, URL */
// Runs in the browser, after GraphiQL and graphql-ws were loaded.

const asset = (name) => new URL(name, document.currentScript.src).href;
const workers = {
  editorWorkerService: asset('editor.worker.js'),
  json: asset('json.worker.js'),
  graphql: asset('graphql.worker.js'),
};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };

const endpoint = new URL(location.pathname, location.href);
const socketEndpoint = new URL(endpoint);
socketEndpoint.protocol = endpoint.protocol.replace('http', 'ws');

/** The header editor's `Authorization` also opens the socket, as the payload of `connection_init`. */
const subscribe = (operation, headers) => {
  const client = graphqlWs.createClient({ url: socketEndpoint.href, connectionParams: headers });
  return client.iterate(operation);
};

const post = async (operation, headers) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return response.json();
};

const isSubscription = ({ operationName }, documentAST) => {
  const operations = (documentAST?.definitions ?? []).filter(({ kind }) => kind === 'OperationDefinition');
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return chosen?.operation === 'subscription';
};

YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  title: 'Streamgate',
  logo: '',
  // Credentials stay in this tab: what is kept in the browser outlives the person at the desk.
  shouldPersistHeaders: false,
  defaultQuery: document.getElementById('root').dataset.query,
  defaultHeaders: '{\n  "Authorization": "Bearer <API key>"\n}',
  headers: '{\n  "Authorization": "Bearer <API key>"\n}',
  fetcher: (operation, { headers, documentAST } = {}) =>
    isSubscription(operation, documentAST) ? subscribe(operation, headers) : post(operation, headers),
});
