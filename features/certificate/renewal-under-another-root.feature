@policy-client
Feature: A client does not follow a signing certificate under another root

  @CERT-ROOT-01
  Rule: A new certificate that chains to another root is not accepted

    Scenario Outline: The computer <trust> the other root
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force
      And the root that the client accepts is unchanged

      Examples:
        | trust          | certificate                              |
        | trusts         | a certificate under another trusted root |
        | does not trust | a certificate under another root         |

    Scenario: The same change under the same root
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

  @CERT-ROOT-02
  Rule: A renewed root with a new key pair is another root, though the CA's name is the same

    Scenario Outline: The CA has renewed its root with a new key pair, and <likeness>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force
      And the root that the client accepts is unchanged

      Examples:
        | likeness                          | certificate                                                         |
        | keeps its name                    | a certificate under the same CA's renewed root                      |
        | keeps its name and serial number  | a certificate under the same CA's renewed root of equal number      |
        | keeps its name, two levels deep   | a certificate under the same CA's renewed root and intermediate CA  |

    Scenario: The CA has kept its root
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

  @CERT-ROOT-04
  Rule: The new certificate is not downloaded, and the client's copy does not change

    @reading-other-root-inspection=literal
    Scenario Outline: Nothing is fetched for <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate
      And the root that the client accepts is unchanged

      Examples:
        | certificate                                    |
        | a certificate under another trusted root       |
        | a certificate under another root               |
        | a certificate under the same CA's renewed root |

    @reading-other-root-inspection=literal
    Scenario: Nothing is fetched for one policy of several
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds a policy under another root before all others
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate
      And the new policy is applied

    @reading-other-root-inspection=literal
    Scenario: Nothing is fetched later either
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the client has run 5 policy cycles
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate

    Scenario: A new certificate under the same root is fetched
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the client has fetched the signing certificate
      And the root that the client accepts is unchanged

    @reading-other-root-inspection=tolerant
    Scenario Outline: Whatever is fetched of <certificate> is not kept
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the root that the client accepts is unchanged

      Examples:
        | certificate                                    |
        | a certificate under another trusted root       |
        | a certificate under another root               |
        | a certificate under the same CA's renewed root |

    Scenario: The old copy still serves when the site goes back to its old certificate
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate
