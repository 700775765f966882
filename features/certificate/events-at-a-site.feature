@site-server
Feature: Events at a site, one after the other

  What a site has to do after an event does not depend on what came before. Each order below is another course of the same
  events, so that each of them comes right after each other one, and after itself.

  - policy: a client policy is created
  - version: the first client policy gets a new version
  - lost version: the first client policy is to get a new version while the management point takes nothing
  - same text: the newest client policy gets a new version that says the same
  - renewal: the site is configured for a new certificate
  - same keys: the same, with a certificate that has the keys of the one in use
  - other root: the same, with a certificate that chains to another root
  - brief: the same, with a certificate that expires in 11 days
  - return: the site is configured for its first certificate again
  - back: the site is configured for the certificate again that was in use before the present one
  - refusal: the site is to be configured for a certificate that has expired
  - bystander: a certificate is deployed, and the site is not configured for it
  - brief bystander: the same, with a certificate that expires in 5 days
  - outage: the site is to be configured for a new certificate while the management point takes nothing: it is out of
    service, breaks off the connection, or finds nothing under its address, in turn
  - brief outage: the same, with a certificate that expires in 5 days
  - day: 24 hours pass

  @CERT-SIGN-01
  Rule: Whatever has happened, every client policy is signed with the certificate that the site is configured for

    Scenario Outline: Client policies and certificates, order <order>
      Given a site server that has signed 2 client policies
      When these events come to the site one after the other: "<events>"
      Then after each event every client policy is signed with the certificate that the site is configured for

      Examples:
        | order | events                                                                                                                                                                                             |
        | 1     | same text, bystander, version, lost version, return, lost version, lost version, outage, bystander, refusal, other root, outage, lost version, policy, bystander, back, renewal, same text, policy |
        | 2     | policy, outage, renewal, policy, refusal, bystander, same text, return, bystander, return, same text, lost version, back, policy, other root, back, return, outage, return                         |
        | 3     | return, refusal, same keys, policy, same text, back, lost version, other root, bystander, outage, refusal, renewal, bystander, lost version, version, bystander, same keys, back, version          |
        | 4     | version, back, back, refusal, outage, same keys, version, renewal, lost version, same text, renewal, other root, other root, same keys, return, return, policy, version, outage                    |
        | 5     | outage, other root, same text, same keys, lost version, bystander, policy, back, same text, version, policy, same keys, same keys, renewal, return, back, bystander, bystander, other root         |
        | 6     | other root, policy, return, renewal, refusal, back, same keys, outage, version, other root, version, same keys, refusal, same text, outage, same text, same text, other root, renewal              |
        | 7     | renewal, outage, outage, policy, lost version, renewal, same keys, other root, refusal, return, version, version, return, same keys, same text, refusal, lost version, same keys, bystander        |
        | 8     | bystander, renewal, back, outage, back, other root, return, other root, lost version, refusal, version, refusal, refusal, policy, policy, renewal, renewal, version, same text                     |

  @CERT-EXPIRY-02 @reading-expiry-day-count @needs-settable-clock
  Rule: Whatever has happened, the certificate that the site is configured for is warned of, and no other

    Scenario Outline: Certificates that expire, order <order>
      Given a site server that has signed 2 client policies
      When these events come to the site one after the other: "<events>"
      Then after each day status message 5112 is sent once, with the days left, if the certificate that the site is configured for has 10 days or less left

      Examples:
        | order | events                                                                                                                                                                         |
        | 1     | policy, day, renewal, day, back, day, brief, day, back, day, brief outage, day, policy, day, refusal, day, brief outage, day, refusal, day, renewal, day                       |
        | 2     | renewal, day, policy, day, brief outage, day, brief, day, policy, day, back, day, back, day, refusal, day, brief bystander, day, policy, day, brief, day                       |
        | 3     | brief, day, brief bystander, day, back, day, renewal, day, brief, day, refusal, day, policy, day, brief bystander, day, brief outage, day, back, day                           |
        | 4     | back, day, brief bystander, day, refusal, day, brief, day, brief outage, day, brief outage, day, brief bystander, day, brief, day, brief, day, renewal, day, brief outage, day |
        | 5     | brief outage, day, renewal, day, renewal, day, brief bystander, day, brief bystander, day, renewal, day, refusal, day, refusal, day, back, day, policy, day, policy, day       |
