import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * What is not the public internet, by the IANA registries of special-purpose addresses (RFC 6890 and what was added
 * since), with the addresses inside public ranges that clouds answer on for their own machines.
 */
const refusedIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // carrier-grade NAT; Alibaba's metadata at 100.100.100.200
  ["127.0.0.0", 8], // loopback
  ["168.63.129.16", 32], // Azure's platform
  ["169.254.0.0", 16], // link-local; metadata at 169.254.169.254, credentials of containers at 169.254.170.2
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments; Oracle's metadata at 192.0.0.192
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // former 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, and broadcast
];

/** Global unicast is all that IPv6 has given out; within it, these are not the public internet. */
const refusedIpv6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23], // protocol assignments, Teredo among them, which carries an IPv4 address
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4, which carries an IPv4 address
  ["3fff::", 20], // documentation
];

const ipv4 = new BlockList();
for (const [network, prefix] of refusedIpv4) ipv4.addSubnet(network, prefix, "ipv4");

const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
const ipv6 = new BlockList();
for (const [network, prefix] of refusedIpv6) ipv6.addSubnet(network, prefix, "ipv6");

/**
 * Whether an address belongs to the public internet. Takes IPv4 in dotted decimal and IPv6 without a zone; whatever is
 * written otherwise is not public. Outside 2000::/3 no IPv6 address is: that leaves out loopback, unique local
 * (fd00:ec2::254), link-local, multicast, IPv4-mapped and NAT64 addresses, whatever they carry.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !ipv4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  return globalUnicast.check(address, "ipv6") && !ipv6.check(address, "ipv6");
}
