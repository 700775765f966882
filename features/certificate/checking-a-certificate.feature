@site-server
Feature: A site checks that a signing certificate can be used before it uses it

  @CERT-VALID-01
  Rule: A certificate that cannot be used is refused, and the former one stays in use

    Scenario Outline: A certificate that <fitness> is accepted
      Given a site server that has signed 2 client policies
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate

      Examples:
        | fitness                                      |
        | is valid                                     |
        | is valid for one more day                    |
        | is valid from now on                         |
        | has RSA keys                                 |
        | has neither key usage nor extended key usage |
        | comes from another issuing CA                |
        | has five intermediate CAs above it          |
        | comes from an issuing CA that expires in 5 days |
        | chains to another root                       |

      @needs-settable-clock
      Examples: To the last second
        | fitness            |
        | is valid until now |

    Scenario Outline: A certificate that <fitness> is refused
      Given a site server that has signed 2 client policies
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is refused
      And every client policy is signed with the site's first certificate

      Examples:
        | fitness                                                  |
        | has expired                                              |
        | is not valid before tomorrow                             |
        | has no private key                                       |
        | has the private key of another certificate               |
        | has RSA keys and the private key of another certificate  |
        | has a private key of another kind                        |
        | belongs to a CA                                          |
        | belongs to a CA that has no CA below it                  |
        | lacks the key usage of digital signatures                |
        | lacks its chain                                          |
        | lacks the root of its chain                              |
        | lacks the issuing CA of its chain                        |
        | has the chain of another certificate                     |
        | has a chain of the right names and other keys            |
        | has a chain that ends in another root of the same name   |
        | has a chain that ends in the name and key of its root but not in a root |

      @needs-settable-clock
      Examples: To the second
        | fitness                             |
        | has expired a second ago            |
        | is not valid before the next second |

    Scenario Outline: A policy after a certificate that <fitness> was refused
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that <fitness>
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

      Examples:
        | fitness            |
        | has expired        |
        | has no private key |

    Scenario: A certificate that was refused for want of its private key, when it has it
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that has no private key
      And the refused certificate is deployed on the site server once more, with its private key
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate

    Scenario: A certificate that was refused for want of its private key, when it has it, and nobody configures the site for it
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that has no private key
      And the refused certificate is deployed on the site server once more, with its private key
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate

    @needs-settable-clock
    Scenario: A certificate that was refused because it was not valid yet, when it is
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that is not valid before tomorrow
      And 2 days have passed
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate

    @needs-settable-clock
    Scenario: A certificate that was refused because it was not valid yet, when it is, and nobody configures the site for it
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that is not valid before tomorrow
      And 2 days have passed
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: A certificate that was accepted once, and has expired since
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 1 day
      And the site is configured for its first certificate again
      And 2 days have passed
      When the site is configured for the new certificate
      Then the new certificate is refused
