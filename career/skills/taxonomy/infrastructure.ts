/** Networks, servers and the security of computers. */
export const infrastructure = `
# Information security | domain | 0.3 | cyber security, cybersecurity, IT security, IT-Sicherheit, Informationssicherheit, cybersécurité, sécurité informatique, ciberseguridad, seguridad informática, tietoturva, kyberturvallisuus
Penetration testing | pentesting, ethical hacking, pen testing, Penetrationstests, tests d'intrusion, pruebas de penetración, tunkeutumistestaus
Vulnerability management | vulnerability scanning, Nessus, Qualys, Schwachstellenmanagement, gestion des vulnérabilités
SIEM | security information and event management, Splunk Enterprise Security
QRadar |  | kind:tool up:siem
Microsoft Sentinel |  | kind:tool up:siem
Security operations | SOC, security operations center, SOC analyst, security monitoring
Incident response | security incident response, digital forensics, ~forensics, réponse aux incidents, respuesta a incidentes
Identity and access management | IAM, SSO, single sign-on, privileged access management
Okta |  | case kind:tool up:identity-and-access-management
Keycloak |  | kind:tool up:identity-and-access-management
Cryptography | encryption, PKI, Kryptographie, cryptographie, criptografía
Network security | firewalls, IDS/IPS, Netzwerksicherheit, sécurité réseau, seguridad de redes
Palo Alto Networks |  | kind:tool up:network-security
Fortinet | FortiGate | kind:tool up:network-security
Application security | OWASP, secure coding, secure software development, threat modelling, threat modeling
ISO 27001 | ISO/IEC 27001, ISMS, BSI Grundschutz, IT-Grundschutz, NIST Cybersecurity Framework
Security awareness | phishing simulations, Sensibilisierung der Mitarbeiter
Burp Suite |  | kind:tool
Metasploit |  | kind:tool near:burp-suite=0.6
Kali Linux |  | kind:tool near:burp-suite=0.6
Wireshark |  | kind:tool near:burp-suite=0.6
CISSP |  | kind:certificate case
CISM |  | case kind:certificate near:cissp=0.6
CISA |  | case kind:certificate near:cissp=0.6
CompTIA Security+ | Security+ | kind:certificate
OSCP |  | kind:certificate case
Certified Ethical Hacker | CEH | kind:certificate near:oscp=0.6
# Computer networks | domain | 0.3 | ~networking, network administration, network engineering, computer networking, Netzwerktechnik, Netzwerkadministration, réseaux informatiques, administration réseau, redes informáticas, administración de redes, tietoverkot, verkkoylläpito
TCP/IP | DNS, DHCP, IP networking
Routing and switching | Cisco IOS, routers and switches, ~switching, BGP, OSPF
Cisco | Cisco networking, Cisco routers | case
VPN | IPsec, virtual private networks | case
VLAN | VLANs | case
WLAN | Wi-Fi, wireless networks, WiFi, langaton verkko | case
Voice over IP | VoIP, SIP telephony
Asterisk PBX | Asterisk | ctx kind:tool up:voice-over-ip
Load balancing | F5 BIG-IP, load balancers
Network cabling | structured cabling, LAN cabling, Netzwerkverkabelung, câblage réseau, cableado estructurado, verkkokaapelointi
CCNA | Cisco Certified Network Associate | kind:certificate case
CCNP |  | case kind:certificate near:ccna=0.7
CompTIA Network+ | Network+ | kind:certificate
# System administration | domain | 0.3 | systems administration, sysadmin, server administration, Systemadministration, Serveradministration, administration systèmes, administración de sistemas, järjestelmäylläpito, palvelinylläpito
Windows Server | Microsoft Windows Server, Windows administration, Windows-Server
Active Directory | Azure AD, Entra ID, Microsoft Entra ID, LDAP, Group Policy
Virtualization | virtual machines, Virtualisierung, virtualisation, virtualización, virtualisointi
VMware | vSphere, VMware ESXi | kind:tool up:virtualization
Hyper-V |  | kind:tool up:virtualization
Proxmox |  | kind:tool up:virtualization
Citrix | Citrix Virtual Apps, terminal servers
Microsoft Exchange | Exchange Server, Exchange Online
Backup and recovery | disaster recovery, Datensicherung, sauvegarde, copias de seguridad, varmuuskopiointi
Veeam |  | kind:tool up:backup-and-recovery
Storage systems | SAN, NAS
NetApp |  | kind:tool up:storage-systems
Endpoint management | mobile device management, MDM
Microsoft Intune | Intune | kind:tool up:endpoint-management
SCCM |  | kind:tool up:endpoint-management
Jamf |  | kind:tool up:endpoint-management
Monitoring |  | ctx
Nagios |  | kind:tool up:monitoring
Zabbix |  | kind:tool up:monitoring
PRTG |  | kind:tool up:monitoring
Icinga |  | kind:tool up:monitoring
macOS | Mac OS, Apple devices | case
Windows | Windows 10, Windows 11 | case ctx
Hardware maintenance | PC repair, hardware installation, PC-Hardware, maintenance matérielle, montaje y reparación de ordenadores, laiteasennukset
ITIL | ITIL v4, ITIL Foundation, ITIL 4 Foundation, IT service management, ITSM
Microsoft certification | MCSA, MCSE, AZ-104, Azure Administrator Associate, MS-900, AZ-900 | kind:certificate case
AWS certification | AWS Certified, AWS Certified Solutions Architect, AWS Certified Developer, AWS Solutions Architect | kind:certificate up:aws
Kubernetes certification | CKA, CKAD, Certified Kubernetes Administrator | kind:certificate up:kubernetes
Google Cloud certification | Professional Cloud Architect, Google Cloud Certified | kind:certificate up:google-cloud
CompTIA A+ | | kind:certificate
`;
