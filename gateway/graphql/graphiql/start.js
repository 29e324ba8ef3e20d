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
  return JSON.parse(quoteLongIntegers(await response.text()));
};

/** JavaScript would round the 64-bit integers of a document; as strings they are shown as they are. */
const quoteLongIntegers = (json) =>
  json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `"${token}"` : token,
  );

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
  // Empty means anonymous, which may read the schema.
  defaultHeaders: '{\n  "Authorization": ""\n}',
  headers: '{\n  "Authorization": ""\n}',
  fetcher: (operation, { headers, documentAST } = {}) =>
    isSubscription(operation, documentAST) ? subscribe(operation, headers) : post(operation, headers),
});
