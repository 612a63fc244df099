using System.Globalization;
using System.Text;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

public sealed class PdfTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-pdf-").FullName;

    [Fact]
    public async Task The_text_of_a_PDF_is_handed_to_the_reader()
    {
        await DebianClients.RunAsync("poppler-utils", null, "pdftotext", "-v");
        var folder = Write("a.pdf", Pdf("The ice came early to both banks of the river."));
        var file = Assert.Single(folder.Articles);
        Assert.Equal("a.pdf", file.Name);
        Assert.Contains("The ice came early to both banks of the river.", Encoding.UTF8.GetString(file.Bytes.Span), StringComparison.Ordinal);
        Assert.Empty(folder.Diagnostics);
    }

    [Theory]
    [InlineData("%PDF-1.4 and no more", "pdf")]
    [InlineData("", "pdf-no-text")]
    public async Task What_gives_no_text_is_left_out_with_one_line_and_nothing_else_is_lost(string what, string code)
    {
        await DebianClients.RunAsync("poppler-utils", null, "pdftotext", "-v");
        File.WriteAllText(Path.Combine(_folder, "b.md"), "B");
        var folder = Write("a.pdf", what.Length == 0 ? Pdf("") : what);
        Assert.Equal(["b.md"], folder.Articles.Select(f => f.Name));
        Assert.Equal(("a.pdf", code), folder.Diagnostics.Select(d => (d.File, d.Code)).Single());
    }

    [Fact]
    public async Task An_encrypted_PDF_is_left_out_with_one_line_and_one_that_is_only_signed_for_printing_is_read()
    {
        await DebianClients.RunAsync("poppler-utils", null, "pdftotext", "-v");
        var plain = Path.Combine(_folder, "plain");
        await File.WriteAllTextAsync(plain, Pdf("The ice came early."), Encoding.Latin1, TestContext.Current.CancellationToken);
        await DebianClients.RunAsync("qpdf", null, "qpdf", "--encrypt", "secret", "owner", "256", "--", plain, Path.Combine(_folder, "locked.pdf"));
        await DebianClients.RunAsync("qpdf", null, "qpdf", "--encrypt", "", "owner", "256", "--", plain, Path.Combine(_folder, "open.pdf"));
        File.Delete(plain);
        var folder = CorpusFolder.Read([_folder]);
        Assert.Equal(["open.pdf"], folder.Articles.Select(file => file.Name));
        Assert.Equal("locked.pdf: error: Left out: the PDF is protected with a password. [pdf-locked]", Assert.Single(folder.Diagnostics).ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CorpusFolder Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(_folder, name), text, Encoding.Latin1);
        return CorpusFolder.Read([_folder]);
    }

    // As small as a PDF can be: one page, one font that every reader has, one line.
    private static string Pdf(string line)
    {
        var content = $"BT /F1 11 Tf 72 700 Td ({line}) Tj ET";
        string[] parts =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{parts[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {parts.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
