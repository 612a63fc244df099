using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Formats;

namespace RelationsExplorer.Import.Reading;

/// <summary>A piece of a file before it is known where the article begins and ends: a line of text, a heading, a note.</summary>
/// <param name="Line">The 1-based line of the file where it begins.</param>
/// <param name="Kind">What its markup says it is; a plain text says paragraph of everything.</param>
/// <param name="Text">Plain text; markers of notes known from the markup stand in it as <c>[^label]</c>.</param>
/// <param name="Level">1 to 6 for a heading.</param>
/// <param name="Label">A note's number or sign.</param>
/// <param name="Rule">What decided the kind.</param>
internal sealed record Block(int Line, PassageKind Kind, string Text, int? Level = null, string? Label = null, string Rule = PassageRules.Text)
{
    /// <summary>The links in it.</summary>
    public IReadOnlyList<PrintedLink> Links { get; init; } = [];

    /// <summary>What stands in columns on one line, with wide spaces between, as the menus of pages do; empty for a line without them.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The same piece, known to belong to the web page.</summary>
    public Block AsFurniture(string rule) => this with { Kind = PassageKind.Furniture, Rule = rule };
}

/// <summary>What a reader of one file format gives.</summary>
/// <param name="All">The pieces, in order.</param>
/// <param name="Matter">Bibliographic data that the file itself states.</param>
/// <param name="Marks">Editor's marks, each with the index of the block it follows.</param>
internal sealed record Blocks(IReadOnlyList<Block> All, FrontMatter Matter, IReadOnlyList<(int Block, EditorsMark Mark)> Marks);
