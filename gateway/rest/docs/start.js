/* global SwaggerUIBundle, document, fetch */
// Runs in the browser, after Swagger UI was loaded.

const root = document.getElementById('root');

/** "Try it out" would send every example as a value; of optional parameters they are only to be read. */
const withoutPrefilledExamples = (contract) => {
  const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));
  for (const parameter of operations.flatMap(({ parameters = [] }) => parameters)) {
    if (parameter.example === undefined || parameter.required) continue;
    parameter.description = `${parameter.description ?? ''} Example: \`${parameter.example}\``.trim();
    delete parameter.example;
  }
  return contract;
};

const response = await fetch(root.dataset.contract);
SwaggerUIBundle({
  domNode: root,
  spec: withoutPrefilledExamples(await response.json()),
  deepLinking: true,
  filter: true,
  // The schemas stand where they are used; all of them once more at the end are only long.
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  // Credentials stay in this tab until it is closed or loaded again.
  persistAuthorization: false,
  // Otherwise the document is sent to the makers of the viewer.
  validatorUrl: null,
});
