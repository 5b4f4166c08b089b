using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Evaluation.Host.Web.Security;

/// <summary>What the portal shows of itself where it speaks https without a proxy.</summary>
/// <param name="chain">The certificates of the file, its own among them.</param>
public sealed class ServerCertificate(X509Certificate2 own, X509Certificate2Collection chain) : IDisposable
{
    /// <summary>After it nobody trusts the certificate.</summary>
    public DateTimeOffset Until => own.NotAfter;

    /// <returns>One row; none where the files can't be used.</returns>
    public static Read<ServerCertificate> Load(AppSettings settings)
    {
        try
        {
            using var own = X509Certificate2.CreateFromPemFile(settings.Certificate, settings.CertificateKey.Length == 0 ? null : settings.CertificateKey);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(settings.Certificate);
            // Windows takes no key that lives in memory alone.
            return new([new ServerCertificate(X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null), chain)], []);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return new([], [new Problem(SettingProblems.CertificateUnusable, new Place(Path.GetFileName(settings.Certificate)), error.Message)]);
        }
    }

    public void Give(HttpsConnectionAdapterOptions options) => (options.ServerCertificate, options.ServerCertificateChain) = (own, chain);

    public void Dispose()
    {
        own.Dispose();
        foreach (var certificate in chain)
            certificate.Dispose();
    }
}
