import type { Answer, ErrorBody } from '../rest/restClient.ts';
import type { OfferedApi } from './offered.ts';

interface PortsipErrors {
  errors: [{ code: string; detail: object }];
}

interface VmsErrors {
  errors: Record<string, string[]>;
}

/** Where an answer says that the request is wrong: `{ pointer }` or `{ parameter }`, in the envelope of its API; else null. */
export const refusedAt = (api: OfferedApi['api'], answer: Answer): object | null => {
  switch (api) {
    case 'portsip': {
      const [error] = answer.status === 400 ? answer.json<PortsipErrors>().errors : [];
      return error?.code === 'VALIDATE_FAILED' ? error.detail : null;
    }
    case 'vms-servers': {
      const [member] = answer.status === 422 ? Object.keys(answer.json<VmsErrors>().errors) : [];
      if (member === undefined) return null;
      return member === 'server' ? { parameter: member } : { pointer: `/${member.replaceAll('.', '/')}` };
    }
    default: {
      const [error] = answer.status === 400 ? answer.json<ErrorBody>().errors : [];
      return error && /^[a-z_]+$/.test(error.code) ? error.source : null;
    }
  }
};
