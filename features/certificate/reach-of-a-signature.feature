@policy-client
Feature: A client trusts what a signature covers, and not what comes with it

  A signature is good for the octets that it covers. Whoever can change a reply can put another policy beside them that
  bears the same id.

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario: One good signature, and nothing besides, over several lines
      Given a managed client
      And the site has signed a new policy in several lines with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client reports no policy authorization failure

    Scenario: One good signature over an assignment that has its end tag in a comment, too
      Given a managed client
      And the site has signed a new policy whose assignment has false ends in it with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: One signature over an assignment <form>, whose ends are not the same any more
      Given a managed client
      And the site has signed a new policy <form> with its present certificate
      And the management point alters the line ends in the assignment of the new policy
      When the client runs a policy cycle
      Then the new policy is not applied

      Examples:
        | form                                        |
        | in several lines                            |
        | in several lines that end in one character  |

    Scenario: The site signs with its former certificate again, and the sources do not have it
      A copy that was replaced is no copy any more.

      Given a client that has followed the site to a new certificate under the same root
      And the site has signed a new policy with its former certificate
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario Outline: One good signature, and a management point that <tampering>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point <tampering>
      When the client runs a policy cycle
      Then the added policy is not applied

      Examples:
        | tampering                                                        |
        | adds a policy under the same assignment id before the new policy |
        | adds a policy under the same assignment id after the new policy  |

    Scenario Outline: A policy that is in force already, and a management point that <tampering>
      Given a managed client
      And the management point <tampering>
      When the client runs a policy cycle
      Then the former policy stays in force

      Examples:
        | tampering                                                                     |
        | alters the body of the newest policy and its hashes and leaves out its signature |
        | alters the body of the new policy                                             |

    Scenario: A later version that nobody has signed, beside the one that the site has signed
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds an unsigned version of the new policy
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: A claim of another root beside a good signature
      The claim is the management point's. The signature is the site's.

      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point claims another root for the new policy
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: Every policy by itself, and a management point that <tampering>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point <tampering>
      When the client runs a policy cycle
      Then the new policy is applied
      And the added policy is not applied

      Examples:
        | tampering                                          |
        | adds a policy under another root before all others |
        | adds a policy under another root after all others and claims the old root for it |
        | adds a signed policy with a wrong body before the new policy                     |
        | adds a policy whose signature is no number before the new policy                 |
        | adds a signed policy without a body before the new policy                        |

    Scenario: A new certificate under the same root that is needed after a policy of a stranger's
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point adds a policy under another root before all others and claims nothing about it
      When the client runs a policy cycle
      Then the new policy is applied
      And the added policy is not applied

    Scenario Outline: Every policy by itself, where the site has renewed its certificate, and a management point that <tampering>
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point <tampering>
      When the client runs a policy cycle
      Then the added policy is not applied

      Examples:
        | tampering                                          |
        | adds a policy under another root after all others and claims the old root for it |
        | adds an unsigned policy                            |
