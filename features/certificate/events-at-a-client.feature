@policy-client
Feature: Whatever came before, a client does what the present event calls for

  Many events come to a client, one after the other. After each of them the client runs a policy cycle, and what is then
  so is compared with what has to be so after all the events up to there. Where the documents leave it open, nothing is
  compared. Among the orders, every event comes next behind every other, or next but one.

  These events come to a client from its site, which signs a new version of its policy in each of them:

  - policy: with its present certificate
  - renewal: with a new certificate under the root of the present one
  - other root: with a new certificate under the other of two roots, both of which the computer trusts
  - return: with the certificate that it had before the present one
  - outage: with its present certificate, while the management point is out of service
  - shortage: with a new certificate under the root of the present one, while Active Directory is down and the management
    point has no signing certificate
  - tampering: with its present certificate, while the management point alters the new policy's body, its assignment or
    its signature, or leaves the signature out, in turn

  These come from others:

  - impostor: the management point serves a new version of the policy that an impostor has signed, and a certificate under
    a third root of the first one's name, which the computer trusts as well; Active Directory has the site's certificate
  - fix: the administrator clears the accepted root in the registry
  - reinstall: the administrator uninstalls and reinstalls the client
  - supply: the administrator reinstalls the client with the site's signing certificate
  - again: nothing happens; the client runs one more policy cycle

  After each policy cycle the management point, and Active Directory, are themselves again.

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario Outline: Events at a client, order <order>
      Given a managed client
      When these events come to the client one after the other: "<events>"
      Then after each event the policy in force is the newest that the client could trust
      And after each event the client has fetched the signing certificate if it had none, and not if it had the right one

      Examples:
        | order | events |
        | 1 | return, supply, policy, renewal, policy, outage, return, shortage, again, other root, policy, return, tampering, outage |
        | 2 | renewal, reinstall, return, other root, fix, policy, again, supply, fix, impostor, supply, shortage, supply, outage, policy |
        | 3 | tampering, again, return, renewal, supply, renewal, other root, tampering, renewal, fix, return, reinstall, renewal |

  @CERT-ROOT-06
  Rule: The client reports to the management point that policy authorization failed

    Scenario Outline: Reports of a client, order <order>
      Given a managed client
      When these events come to the client one after the other: "<events>"
      Then after each event the policy in force is the newest that the client could trust
      And after each event the client has reported what it had to reject for the first time, and nothing else

      Examples:
        | order | events |
        | 1 | outage, supply, outage, reinstall, tampering, supply, tampering, other root, policy, impostor, tampering, impostor, return |
        | 2 | shortage, tampering, reinstall, policy, fix, other root, renewal, again, shortage, renewal, outage, impostor, renewal |
        | 3 | other root, supply, return, again, impostor, reinstall, other root, outage, shortage, shortage, fix, outage, fix |

  @CERT-ROOT-07
  Rule: The client stays unmanaged until an administrator acts

    Scenario Outline: The root that a client accepts, order <order>
      Given a managed client on a 64-bit operating system
      When these events come to the client one after the other: "<events>"
      Then after each event the policy in force is the newest that the client could trust
      And after each event the client accepts the same root as before, unless an administrator acted

      Examples:
        | order | events |
        | 1 | impostor, outage, again, policy, other root, shortage, impostor, policy, reinstall, reinstall, shortage, return, return |
        | 2 | other root, reinstall, impostor, again, fix, tampering, shortage, other root, again, again, outage, other root, other root |
