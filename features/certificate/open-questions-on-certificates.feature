Feature: What is seen of certificates, where the documents leave it open

  An open question decides no verdict. What was seen is noted, and the report shows it. Each scenario besides asks what
  has to hold whatever the answer is.

  @policy-client @CERT-TRUST-01 @reading-root-renewed-same-key
  Rule: A client that may follow a renewed root, or not, does either as a whole

    Scenario: The CA has renewed its root with its old key pair
      Given a managed client
      And the site has signed a new policy with a certificate under the same CA's root, renewed with its old keys
      When the client runs a policy cycle
      Then whether the client follows the renewed root is noted as an open question
      And the client applies the new policy with a certificate that it has fetched, or leaves everything as it was

  @site-server @CERT-SAME-01
  Rule: What it costs the site server to sign all policies anew is measured

    Scenario Outline: <count> policies, and a new certificate
      Given a site server that has signed <count> client policies
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then how much the site server has signed anew is noted
      And every client policy is signed with the new certificate

      Examples:
        | count |
        | 10    |
        | 30    |

  @policy-client @CERT-SAME-03
  Rule: What it costs a client to fetch the new certificate is measured

    Scenario: Three policy cycles after the renewal
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs 3 policy cycles
      Then how often the client has fetched the signing certificate is noted
      And the client has fetched the signing certificate
