@site-server
Feature: A site server signs the policies of its site

  Clients download policy from a management point, and trust it by its signature alone. So a site server signs every
  policy with the signing certificate that the site is configured for, before the management point gets it.

  @CERT-SIGN-01
  Rule: Every policy that the management point gets is signed with the configured certificate

    Scenario Outline: <count> policies of a site whose signing certificate has <key type> keys
      Given a site server whose signing certificate has <key type> keys
      When <count> client policies are created
      Then the management point has every client policy of the site
      And every client policy is signed with the site's first certificate

      Examples:
        | key type | count |
        | EC       | 2     |
        | EC       | 30    |
        | RSA      | 2     |
        | RSA      | 10    |

    Scenario: One policy more
      Given a site server that has signed 3 client policies
      When 1 client policy is created
      Then the management point has every client policy of the site
      And every client policy is signed with the site's first certificate

    Scenario Outline: A policy whose version <version> is followed by <next>
      Given a site server that has signed 3 client policies
      And the first client policy gets the version <version>
      When the first client policy gets the version <next>
      Then the management point has every client policy of the site
      And every client policy is signed with the site's first certificate

      Examples:
        | version | next  |
        | 2.00    | 2.01  |
        | 9.00    | 10.00 |

    Scenario: Policies whose ids are long, and differ at one end only
      Given a site server that has signed 2 client policies
      When 3 client policies are created
      Then the management point has every client policy of the site
      And every client policy is signed with the site's first certificate

    Scenario: A policy with text beyond ASCII
      Hashes and signatures cover octets, so the encoding of text matters.

      Given a site server that has signed 1 client policy
      When a client policy with Japanese text is created
      Then the management point has every client policy of the site
      And every client policy is signed with the site's first certificate

  @CERT-SAME-01
  Rule: Once the site is configured for a new certificate, all policies are signed anew

    Scenario Outline: <count> policies, and a new certificate that <fitness>
      Given a site server that has signed <count> client policies
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And every signature that names a certificate and its root names the new ones
      And the management point has every client policy of the site

      Examples:
        | fitness                             | count |
        | is valid                            | 1     |
        | is valid                            | 10    |
        | has the first one's name and number | 3     |
        | has RSA keys                        | 3     |
        | comes from another issuing CA       | 3     |

    Scenario: A certificate with RSA keys is replaced by one with EC keys
      Given a site server whose signing certificate has RSA keys
      And 3 client policies are created
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: A policy that is not in its first version
      Given a site server that has signed 3 client policies
      And the first client policy gets the version 2.00
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: Two renewals in a row
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: Back to the first certificate
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      And the first client policy gets the version 2.00
      When the site is configured for its first certificate again
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: A policy that is created after the renewal
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      When 1 client policy is created
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: The management point took nothing when the site was configured for the new certificate
      Nothing has changed then, so that the site and the management point agree on who signs.

      Given a site server that has signed 3 client policies
      And a certificate that is valid is deployed on the site server
      And the management point is out of service while the site is configured for the new certificate
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: The management point took nothing, and takes everything since
      Given a site server that has signed 3 client policies
      And a certificate that is valid is deployed on the site server
      And the management point is out of service while the site is configured for the new certificate
      And 24 hours have passed
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: A certificate that cannot be used re-signs nothing
      Given a site server that has signed 3 client policies
      And a certificate that has expired is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site
