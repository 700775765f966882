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
        | 3.00    | 2.00  |

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
