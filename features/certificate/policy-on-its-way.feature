@policy-client
Feature: Policy is late, broken off, or not the one that was signed

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario Outline: A body that does not match its <algorithm> hash
      Given a managed client
      And the site has signed a new policy with a wrong <algorithm> hash of its body
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | algorithm |
        | MD5       |
        | SHA-1     |

    Scenario Outline: A body whose line ends are not the same any more, for <client>
      Given <client>
      And the site has signed a new policy with its present certificate
      And the management point alters the line ends in the body of the new policy
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | client                                                                         |
        | a managed client                                                               |
        | a client that has followed the site to a new certificate under the same root   |

    Scenario Outline: A management point that lets the client wait for <what>
      Given a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle and has to wait for <what>
      Then the new policy is applied
      And the client has not fetched the signing certificate

      Examples:
        | what            |
        | its assignments |
        | the new policy  |

    Scenario Outline: A management point that <trouble>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point <trouble>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | trouble                        |
        | is out of service              |
        | answers with garbage           |
        | breaks off its answers         |
        | answers with nothing           |

    Scenario Outline: A site with RSA keys, and a management point that <tampering>
      Given a site whose signing certificate has RSA keys
      And a managed client
      And the site has signed a new policy with its present certificate
      And the management point <tampering>
      When the client runs a policy cycle
      Then the new policy is not applied

      Examples:
        | tampering                                                         |
        | alters the assignment of the new policy                           |
        | signs the new policy with another certificate under the same root |
