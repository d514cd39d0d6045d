/** What the tests use of the package `datapackage`, which brings no types. */
declare module 'datapackage' {
  export interface Resource {
    name: string;
    descriptor: { path: string; profile: string; bytes: number };
    valid: boolean;
    errors: Error[];
    /** Reads a table and casts every cell to the type of its column; rejects where one does not fit. */
    read: (options: { keyed: true }) => Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
