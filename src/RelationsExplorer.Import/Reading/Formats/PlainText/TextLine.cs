namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>A line of a plain text.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Text">Its words, cleaned, without the space around them.</param>
/// <param name="Indent">How many signs of space stand before them.</param>
/// <param name="Columns">What stands in columns on it, with wide spaces between; empty without them.</param>
internal sealed record TextLine(int Number, string Text, int Indent, IReadOnlyList<string> Columns);
