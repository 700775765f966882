@policy-client
Feature: A client judges a new signing certificate under the same root by its chain

  @CERT-SAME-04
  Rule: Having fetched the new certificate, the client verifies the policy with it, and applies it

    Scenario Outline: The site has taken <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

      Examples: Chains of all lengths and shapes
        | certificate                                                                     |
        | a certificate by the same root itself                                           |
        | a certificate five intermediate CAs below the same root                        |
        | a certificate under the same root and under an older trusted root               |
        | a certificate under the same root and under a newer trusted root                |
        | a certificate under the same root and an intermediate CA with a new key pair    |
        | a certificate under the same root and two CAs that certify each other           |

      Examples: Certificates that are told apart by their keys only
        | certificate                                                          |
        | a certificate under the same root with the old one's name and number |
        | a certificate under the same root with more in its subject's name    |

      Examples: Certificates with and without a word on what they are for
        | certificate                                                      |
        | a certificate under the same root for document signing           |
        | a certificate under the same root without extended key usage     |
        | a certificate under the same root without any key usage          |

    @needs-settable-clock
    Scenario Outline: The site has taken <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is applied

      Examples: Just valid
        | certificate                                              |
        | a certificate under the same root that ends this second  |
        | a certificate under the same root that begins this second |

    @reading-unusable-certificate
    Scenario Outline: The site has taken <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples: Not valid at the time, or not for signing
        | certificate                                                |
        | an expired certificate under the same root                 |
        | a certificate under the same root that is not yet valid    |
        | a certificate under the same root that is not for signing  |
        | a certificate under the same root for non-repudiation only |
        | a certificate that is the intermediate CA's own            |
        | a certificate under the same root that belongs to a CA     |
        | a certificate under the same root that belongs to a CA without a CA below it |

      @needs-settable-clock
      Examples: Just not valid
        | certificate                                               |
        | a certificate under the same root that ended a second ago |
        | a certificate under the same root that begins in a second |

      Examples: By an issuer that could not issue it
        | certificate                                                                    |
        | a certificate under the same root and an expired intermediate CA               |
        | a certificate under the same root that was issued with a signing certificate   |

    Scenario Outline: The site has taken <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples: No chain to the same root
        | certificate                                                          |
        | a certificate whose chain to the same root lacks its intermediate CA |
        | a certificate that was issued by no CA, under the same root's name   |
        | a certificate under two CAs that certify only each other             |

    Scenario Outline: <source> lags behind, and then does not
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while <source> still has the old signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | source               |
        | Active Directory     |
        | the management point |

    Scenario: Active Directory was given an impostor's certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory has an impostor's signing certificate
      When the client runs a policy cycle
      Then the root that the client accepts is unchanged
