using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace RelationsExplorer.Import.Reading.Formats.Matter;

/// <summary>
/// Reads YAML as people write it here: names, values and lists. What lets a short text stand for a huge one (anchors and
/// aliases) and nesting beyond reason are refused before anything is built of them.
/// </summary>
internal static class YamlText
{
    private const int Deepest = 16;

    /// <summary>The outermost node of the first document; null where there is none.</summary>
    /// <exception cref="YamlException">It is no YAML, or none that is read here; the message is for people.</exception>
    public static YamlNode? RootOrNull(string yaml)
    {
        Check(yaml);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    // On some texts the parser throws what it keeps for its own mistakes.
    private static bool Next(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            throw new YamlException("it cannot be read as YAML", e);
        }
    }

    private static void Check(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (Next(parser))
        {
            var here = parser.Current!;
            depth += here.NestingIncrease;
            if (here is AnchorAlias || here is NodeEvent { Anchor.IsEmpty: false })
                throw new YamlException(here.Start, here.End, "anchors and aliases (& and *) are not read; write the value out");
            if (depth > Deepest) throw new YamlException(here.Start, here.End, "it is nested too deep");
        }
    }
}
