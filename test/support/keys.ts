/** Keys of whoever calls AWS. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
