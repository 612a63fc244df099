using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>A reference while it is being read: the words that nothing has claimed yet, and what was read so far.</summary>
/// <param name="text">The words.</param>
internal sealed class PrintedReference(string text)
{
    /// <summary>What is still to be read.</summary>
    public string Rest { get; set; } = text;

    /// <inheritdoc cref="ParsedReference.Authors"/>
    public List<string> Authors { get; } = [];

    /// <inheritdoc cref="ParsedReference.AndOthers"/>
    public bool AndOthers { get; set; }

    /// <inheritdoc cref="ParsedReference.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="ParsedReference.Container"/>
    public string? Container { get; set; }

    /// <inheritdoc cref="ParsedReference.Publisher"/>
    public string? Publisher { get; set; }

    /// <inheritdoc cref="ParsedReference.Volume"/>
    public string? Volume { get; set; }

    /// <inheritdoc cref="ParsedReference.Issue"/>
    public string? Issue { get; set; }

    /// <inheritdoc cref="ParsedReference.Pages"/>
    public string? Pages { get; set; }

    /// <inheritdoc cref="ParsedReference.Issued"/>
    public EdtfDate? Issued { get; set; }

    /// <inheritdoc cref="ParsedReference.Accessed"/>
    public EdtfDate? Accessed { get; set; }

    /// <inheritdoc cref="ParsedReference.Url"/>
    public string? Url { get; set; }

    /// <inheritdoc cref="ParsedReference.Doi"/>
    public string? Doi { get; set; }

    /// <inheritdoc cref="ParsedReference.Locator"/>
    public string? Locator { get; set; }

    /// <summary>Whether the title stood in quotation marks, as articles do and books do not.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether the work stands in a collection: "in X (ed.), …".</summary>
    public bool IsChapter { get; set; }

    /// <summary>What stands right before the volume: the journal, as a rule.</summary>
    public string? SerialName { get; set; }

    /// <summary>Whether place and house were printed: "City: House".</summary>
    public bool HasImprint { get; set; }

    /// <summary>Whether a colon stood behind the authors: in that style a subtitle may follow the title's full stop.</summary>
    public bool HasColonHead { get; set; }

    /// <summary>Whether the words call it a thesis.</summary>
    public bool IsThesis { get; set; }

    /// <summary>Whether it was posted on a platform: there it appeared, and nowhere else.</summary>
    public bool IsPost { get; set; }

    /// <inheritdoc cref="ParsedReference.IsNumbered"/>
    public bool IsNumbered { get; set; }

    /// <summary>The numbered series that it appeared in; null where none is printed.</summary>
    public string? Series { get; set; }

    /// <inheritdoc cref="ParsedReference.Called"/>
    public string? Called { get; set; }

    /// <summary>Takes the first match out of the rest, leaving <paramref name="instead"/>; null where there is none.</summary>
    public Match? Take(Regex pattern, string instead = " ") => Take(pattern.Match(Rest), instead);

    /// <inheritdoc cref="Take(Regex, string)"/>
    public Match? Take(SignedPattern pattern, string instead = " ") => Take(pattern.Match(Rest), instead);

    private Match? Take(Match match, string instead)
    {
        if (!match.Success) return null;
        Rest = string.Concat(Rest.AsSpan(0, match.Index), instead, Rest.AsSpan(match.Index + match.Length));
        return match;
    }
}
