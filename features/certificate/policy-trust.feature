@policy-client
Feature: A client trusts policy by its signature

  Policy travels through a management point that anybody might have set up. A client therefore applies a policy only if
  the policy's signature verifies with the client's own copy of the site server signing certificate.

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario: A policy that the site has signed
      Given a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate
      And the client reports no policy authorization failure

    Scenario Outline: A policy whose signature uses <digest> with <key type> keys
      Given a site whose signing certificate has <key type> keys
      And the site signs with <digest>
      And a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | key type | digest  |
        | RSA      | SHA-1   |
        | RSA      | SHA-256 |
        | EC       | SHA-1   |
        | EC       | SHA-256 |

    Scenario: A policy whose signature stands in capital and small digits
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point puts every signature in capital and small digits
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: The first policy of a site, whose signature uses <digest> with <key type> keys
      Given a site whose signing certificate has <key type> keys
      And the site signs with <digest>
      And a newly installed client
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | key type | digest  |
        | RSA      | SHA-1   |
        | EC       | SHA-1   |

    Scenario Outline: A management point that <tampering>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point <tampering>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | tampering                                                          |
        | alters the body of the new policy                                  |
        | empties the body of the new policy                                 |
        | leaves out the body of the new policy                              |
        | adds a line end to the body of the new policy                      |
        | alters the body of the new policy and its hashes                   |
        | alters the assignment of the new policy                            |
        | leaves out the signature of the new policy                         |
        | empties the signature of the new policy                            |
        | alters the signature of the new policy                             |
        | puts garbage for the signature of the new policy                   |
        | puts the octets of the new policy's signature in reverse order     |
        | adds an octet to the signature of the new policy                   |
        | names the older algorithm for the signature of the new policy      |
        | puts a signature of zeros on the new policy                        |
        | adds white space to the assignment of the new policy               |
        | adds a comment to the assignment of the new policy                 |
        | names an unknown algorithm for a garbage signature of the new policy |
        | puts the signature of the former policy on the new policy          |
        | signs the new policy with a key of its own                         |
        | signs the new policy with another certificate under the same root  |
        | signs the new policy with the key of the intermediate CA           |
        | signs the new policy with the key of the root                      |

    Scenario Outline: A newly installed client and a management point that <tampering>
      Given a newly installed client
      And the management point <tampering>
      When the client runs a policy cycle
      Then the new policy is not applied

      Examples:
        | tampering                                  |
        | alters the body of the new policy          |
        | alters the assignment of the new policy    |
        | leaves out the signature of the new policy |
        | signs the new policy with a key of its own |

    Scenario: One unsigned policy after many
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds an unsigned policy after 25 that the site has signed
      When the client runs a policy cycle
      Then the added policy is not applied
      And the new policy is applied

    Scenario: One altered policy among two
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds an unsigned policy
      When the client runs a policy cycle
      Then the added policy is not applied

    Scenario: The policy after an altered one
      One bad reply must not turn the client away from its site for good.

      Given a managed client
      And the site has signed a new policy with its present certificate
      And the client has run a policy cycle while the management point alters the assignment of the new policy
      When the client runs a policy cycle
      Then the new policy is applied
