@site-server
Feature: A site uses the signing certificate that it is configured for, if it can be used

  @CERT-SELECT-01
  Rule: A certificate that lies on the site server changes nothing until the site is configured for it

    Scenario: A certificate is deployed
      Given a site server that has signed 2 client policies
      When a certificate that is valid is deployed on the site server
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: A policy is created after a certificate was deployed
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: A policy is created long after a certificate was deployed
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      And 30 days have passed
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: The site is configured for it
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate

    Scenario: The site is configured for one of two
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate

  @CERT-VALID-01
  Rule: A certificate that cannot be used is refused, and the former one stays in use

    Scenario Outline: A certificate that <fitness> is accepted
      Given a site server that has signed 2 client policies
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate

      Examples:
        | fitness                       |
        | is valid                      |
        | is valid for one more day     |
        | is valid from now on          |
        | has RSA keys                  |
        | comes from another issuing CA |
        | chains to another root        |

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
        | fitness                                    |
        | has expired                                |
        | is not valid before tomorrow               |
        | has no private key                         |
        | has the private key of another certificate |
        | has a private key of another kind          |
        | belongs to a CA                            |
        | is for encryption only                     |
        | lacks its chain                            |
        | lacks the root of its chain                |
        | has the chain of another certificate       |

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
        | lacks its chain    |

    @needs-settable-clock
    Scenario: A certificate that was refused because it was not valid yet, when it is
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that is not valid before tomorrow
      And 2 days have passed
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate
