using System.IO.Compression;
using System.Xml;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>
/// Refuses packages that no word processor writes, before anything else opens them: what unpacks to more than an article
/// can need, elements nested by the thousand, and documents that are locked.
/// </summary>
internal static class DocxLimits
{
    private const long MostXml = 24L << 20;
    private const int MostParts = 5_000;
    private const int Deepest = 250;

    // A password turns a document into a container of another kind, the one in which the older .doc is kept as well.
    private static ReadOnlySpan<byte> Locked => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What is wrong; null where the package may be opened.</summary>
    public static (string Code, string Message)? Broken(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(Locked)) return ("docx", "the document is protected with a password, or is of the older format .doc; save it as an open .docx");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts) return ("docx-limit", $"the document has more than {MostParts} parts");
            var parts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList();
            if (parts.Sum(e => e.Length) > MostXml) return ("docx-limit", $"the document unpacks to more than {MostXml >> 20} MB of text and markup");
            foreach (var part in parts)
                if (IsTooDeep(part)) return ("docx-limit", $"elements nested more than {Deepest} deep in {part.FullName}");
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ("docx", "the file is no Word document, or is damaged");
        }
    }

    // Whoever loads a part descends into it, so its depth is looked at first, without descending.
    private static bool IsTooDeep(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml });
        try
        {
            while (reader.Read())
                if (reader.Depth > Deepest) return true;
        }
        catch (XmlException)
        {
            // Only a part that the article needs matters; whoever loads it says so.
        }

        return false;
    }
}
