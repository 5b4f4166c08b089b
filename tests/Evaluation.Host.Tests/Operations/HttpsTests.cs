using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Evaluation.Host.Tests.Processes;

namespace Evaluation.Host.Tests.Operations;

/// <summary>The portal speaks https by itself, with a certificate of the test's own.</summary>
public sealed class HttpsTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task With_a_certificate_it_speaks_https_and_its_cookies_are_for_https_alone()
    {
        var thumbprint = WriteCertificate("portal.pem", "portal-key.pem");
        Dictionary<string, string> settings = new() { ["Evaluation__Certificate"] = temp["portal.pem"], ["Evaluation__CertificateKey"] = temp["portal-key.pem"] };
        await using var portal = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false, settings, "https://127.0.0.1:0");
        Assert.Equal("https", portal.Address.Scheme);
        Assert.StartsWith("https://", portal.Invitation, StringComparison.Ordinal);

        using var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == thumbprint } };
        using var client = new HttpClient(handler) { BaseAddress = portal.Address };
        using var page = await client.GetAsync("/sign-in");
        Assert.True(page.IsSuccessStatusCode);
        Assert.Contains("secure", page.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(0, (await portal.StopAsync()).ExitCode);
    }

    [Fact]
    public async Task Without_one_or_with_a_bad_one_it_does_not_start_and_says_why()
    {
        var none = await EvaluationProcess.RunAsync(temp.Path, null, "serve", "--urls", "https://127.0.0.1:0");
        Assert.Equal((2, ""), (none.ExitCode, none.Out));
        Assert.Contains("certificate-missing", none.Error, StringComparison.Ordinal);

        temp.Write("bad.pem", "no certificate");
        Dictionary<string, string> settings = new() { ["Evaluation__Certificate"] = temp["bad.pem"] };
        var bad = await EvaluationProcess.RunAsync(temp.Path, settings, "serve", "--urls", "https://127.0.0.1:0");
        Assert.Equal((2, ""), (bad.ExitCode, bad.Out));
        Assert.Contains("certificate-unusable", bad.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_tells_a_certificate_that_runs_out()
    {
        WriteCertificate("portal.pem", "portal-key.pem");
        var cli = new CliRunner(temp.Path) { Clock = new FixedClock(DateTimeOffset.UtcNow.AddDays(80)) };
        (cli.Environment["Evaluation__Certificate"], cli.Environment["Evaluation__CertificateKey"]) = (temp["portal.pem"], temp["portal-key.pem"]);
        Assert.Contains("certificate,warn,", (await cli.RunAsync("doctor", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    /// <returns>The certificate's thumbprint; it holds for 90 days.</returns>
    private string WriteCertificate(string certificate, string key)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=示例", pair, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        temp.Write(certificate, made.ExportCertificatePem());
        temp.Write(key, pair.ExportPkcs8PrivateKeyPem());
        return made.GetCertHashString();
    }
}
