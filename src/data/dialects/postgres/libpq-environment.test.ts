import { describe, expect, it } from 'vitest';
import { type PostgresAddress, parseAddress } from '../../address.ts';
import { environmentOf } from './libpq-environment.ts';

function environment(url: string) {
  return environmentOf(parseAddress(url, { variable: 'A_URL', cwd: '.' }) as PostgresAddress);
}

describe('environmentOf', () => {
  it('hands PostgreSQL’s own programs everything that the URL says', () => {
    const parameters = [
      'ssl=verify-full&sslrootcert=/root.crt&sslcert=/a.crt&sslkey=/a.key&sslcrl=/a.crl',
      'ssl_min_protocol_version=TLSv1.2&ssl_max_protocol_version=TLSv1.3&sslnegotiation=direct',
      'channel_binding=require&target_session_attrs=primary&connect_timeout=3&application_name=chat',
      'options=-csearch_path%3Da,\\%20b%20--work-mem%3D8MB',
    ];
    expect(environment(`postgresql://me:p%40ss@db:6432/x?${parameters.join('&')}`)).toMatchObject({
      LC_ALL: 'C',
      PGHOST: 'db',
      PGPORT: '6432',
      PGDATABASE: 'x',
      PGUSER: 'me',
      PGPASSWORD: 'p@ss',
      PGAPPNAME: 'chat',
      PGCHANNELBINDING: 'require',
      PGCONNECT_TIMEOUT: '3',
      PGOPTIONS: '-c search_path=a,\\ b -c work_mem=8MB',
      PGSSLCERT: '/a.crt',
      PGSSLCRL: '/a.crl',
      PGSSLKEY: '/a.key',
      PGSSLMAXPROTOCOLVERSION: 'TLSv1.3',
      PGSSLMINPROTOCOLVERSION: 'TLSv1.2',
      PGSSLMODE: 'verify-full',
      PGSSLNEGOTIATION: 'direct',
      PGSSLROOTCERT: '/root.crt',
      PGTARGETSESSIONATTRS: 'primary',
    });
  });

  it('leaves to libpq what the URL does not say', () => {
    const given = environment('postgresql://db/x');
    const said = Object.keys(given).filter((name) => name.startsWith('PG'));
    const before = Object.keys(environmentOf(null)).filter((name) => name.startsWith('PG'));
    expect(new Set(said)).toEqual(new Set([...before, 'PGHOST', 'PGPORT', 'PGDATABASE']));
  });
});
